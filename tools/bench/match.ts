import { findMatch } from '../../core/match/find-match.ts';
import { indexLibrary } from '../../core/match/index-library.ts';
import { type Case, makeCases } from './match/make-cases.ts';
import { makeLibrary } from './match/make-library.ts';
import { matchByWinnowing } from './match/match-by-winnowing.ts';
import { printScores } from './match/print-scores.ts';
import type { Answer } from './match/score.ts';
import { readStories } from './match/story.ts';

/**
 * `npm run bench -- match [tuning|held] [--wrong]`: how well stored articles are recognised on our goldens, beside a
 * plain winnowing matcher. `--wrong` lists the pages whose relation was not the one wanted.
 */
export async function run(args: string[]): Promise<void> {
  const stories = [...readStories('tuning'), ...readStories('held')];
  const libraries = { stories: makeLibrary(stories, 'stories'), topics: makeLibrary(stories, 'topics') };
  const ours = { stories: indexLibrary(libraries.stories), topics: indexLibrary(libraries.topics) };
  const plain = { stories: matchByWinnowing(libraries.stories), topics: matchByWinnowing(libraries.topics) };
  const isPart = (arg: string): arg is 'tuning' | 'held' => arg === 'tuning' || arg === 'held';
  const chosen = args.filter(isPart);
  for (const part of chosen.length > 0 ? chosen : (['tuning', 'held'] as const)) {
    const cases = makeCases(readStories(part));
    const ask = (matcher: (given: Case) => Answer) => cases.map((given) => ({ given, answer: matcher(given) }));
    const answered = ask(({ library, page, body }) => findMatch(ours[library], page, body)?.match ?? null);
    printScores(`Says Who, ${part}`, answered, stories);
    printScores(
      `winnowing, ${part}`,
      ask(({ library, page, body }) => plain[library](page, body)),
      stories,
    );
    for (const { given, answer } of args.includes('--wrong') ? answered : []) {
      const said = answer?.relation ?? null;
      if (said === given.relation) continue;
      console.log(
        `${given.name}: ${said} (${answer?.article} ${answer?.coverage.toFixed(2)}), wanted ${given.relation} ${given.coverage.toFixed(2)}`,
      );
    }
  }
}
