import { render } from 'preact';
import type { KeyHint } from '../../components/KeyHints.tsx';
import { Welcome, type WelcomeAnswer } from '../../components/Welcome.tsx';
import { removeEverywhere, requestEverywhere } from '../../platform/permissions.ts';
import { readKeyHints } from '../../platform/read-key-hints.ts';

const root = document.getElementById('root') as HTMLElement;
let answer: WelcomeAnswer = 'none';
let hints: KeyHint[] = [];

function show(): void {
  render(
    <Welcome
      answer={answer}
      hints={hints}
      onEverywhere={() => showAnswer(requestEverywhere())}
      onSiteBySite={stayOff}
    />,
    root,
  );
}

/** Also for the reader who said "everywhere" a moment ago and thought better of it. */
async function stayOff(): Promise<void> {
  if (answer === 'everywhere') await removeEverywhere();
  answer = 'site-by-site';
  show();
}

async function showAnswer(asked: Promise<boolean>): Promise<void> {
  answer = (await asked) ? 'everywhere' : 'refused';
  show();
}

async function start(): Promise<void> {
  show();
  hints = await readKeyHints();
  show();
}

void start();
