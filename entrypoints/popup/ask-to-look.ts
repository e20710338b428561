import { callBackground } from '../../platform/messages.ts';

/** Has the background look at a tab's page; false where the browser does not let it. */
export async function askToLook(type: 'run-once' | 'look-anyway', tabId: number): Promise<boolean> {
  const ask = () => callBackground({ type, tabId });
  // A background that was stopped in mid-answer is started by the next question, and has not said “no”.
  return (await ask()) ?? (await ask()) ?? false;
}
