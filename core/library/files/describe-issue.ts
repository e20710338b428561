import { type BaseIssue, getDotPath } from 'valibot';

/** Says in a sentence what is wrong with which field: `"source.grade" is missing.` */
export function describeIssue(issue: BaseIssue<unknown>): string {
  const field = getDotPath(issue);
  const fault = field !== null && issue.received === 'undefined' ? 'is missing' : issue.message;
  return field === null ? `It ${fault}.` : `"${field}" ${fault}.`;
}
