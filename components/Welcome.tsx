import { KINDS } from '../core/notes/note.ts';
import { Brand } from './Brand.tsx';
import { describeKind } from './describe-kind.ts';
import { type KeyHint, KeyHints } from './KeyHints.tsx';
import { KindSample } from './KindSample.tsx';

/** What the reader answered: nothing yet, an answer, or an answer the browser did not follow. */
export type WelcomeAnswer = 'none' | 'everywhere' | 'site-by-site' | 'refused';

interface WelcomeProps {
  answer: WelcomeAnswer;
  hints: readonly KeyHint[];
  onEverywhere: () => void;
  onSiteBySite: () => void;
}

const REPLIES: Record<WelcomeAnswer, string> = {
  none: '',
  everywhere: 'Says Who is on, on every site. Open an article to see its marks.',
  'site-by-site': 'Says Who stays off until you switch it on: on a page you read, click its icon in the toolbar.',
  refused: 'The browser did not give access, so Says Who stays off until you switch it on for a site.',
};

/** The one question after install, with what the reader needs to answer it. */
export function Welcome({ answer, hints, onEverywhere, onSiteBySite }: WelcomeProps) {
  return (
    <main>
      <header>
        <Brand />
        <h1>Says Who</h1>
      </header>
      <p class="lead">
        On the article you are reading, Says Who marks who says each thing. It asks questions; what is true is yours to
        judge.
      </p>
      <Samples />
      <section aria-labelledby="question">
        <h2 id="question">Where may Says Who read?</h2>
        <div class="answers">
          <Choice
            name="On every site"
            about="Articles are marked as you open them. The browser will ask you to confirm that Says Who may read the pages you visit."
            isChosen={answer === 'everywhere'}
            onChoose={onEverywhere}
          />
          <Choice
            name="Only where I switch it on"
            about="Nothing is read until you click the icon in the toolbar on a page and switch Says Who on for that site, or for that one time. This holds if you close this page now."
            isChosen={answer === 'site-by-site'}
            onChoose={onSiteBySite}
          />
        </div>
        <p class="reply" aria-live="polite">
          {REPLIES[answer]}
        </p>
        <p class="soft">
          Either way everything happens on this machine: nothing you read is sent anywhere. You can change your answer
          at any time.
        </p>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways">Getting around</h2>
        <p>
          The icon in the toolbar opens the switches: for everything, for a site, for each kind of mark. If you do not
          see it, look behind the puzzle piece. Point at a mark, tap it or step to it with the keys to read its note.
        </p>
        <KeyHints hints={hints} />
      </section>
    </main>
  );
}

function Samples() {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">What the marks look like</h2>
      <ul class="samples">
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindSample kind={kind} />
            <div>
              <strong>{describeKind(kind).name}</strong>
              <p>{describeKind(kind).about}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  name: string;
  about: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ name, about, isChosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={isChosen} onClick={onChoose}>
      <strong>{name}</strong>
      <span>{about}</span>
    </button>
  );
}
