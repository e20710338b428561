import browser, { type Runtime } from 'webextension-polyfill';
import { type AnyMessage, isMessage } from './messages.ts';

/** Answers the calls other contexts make; anything that is not from this extension is ignored. */
export function answerCalls(
  answer: (message: AnyMessage, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    return answer(message, sender)?.catch(answerNothing);
  });
}

/** A call that failed is the background's to report; who made it hears that nobody answered. */
function answerNothing(error: unknown): null {
  queueMicrotask(() => {
    throw error;
  });
  return null;
}
