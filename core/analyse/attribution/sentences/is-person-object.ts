import { isRole } from '../../sourcing/names/is-role.ts';

/** The object right behind a verb, up to what is told of it: "two men" of "two men on Tuesday"; "Mr. Lund’s motives" are none. */
const OBJECT =
  /^(?:[\p{L}\p{N}’'-]+ ){0,4}?([\p{L}-]+)(?=\.?$|[,;]| (?:in|on|at|for|over|about|after|before|from|with|to|into|by|during|while|when|and|of|who)(?![\p{L}]))/u;
const PEOPLE =
  /^(?:him|them|us|me|men|women|people|boys?|girls?|youths?|teenagers?|suspects?|witnesses|drivers|players)$/;

/** Whether what stands behind a verb is somebody ("a woman for six hours"), not what somebody does or says. */
export function isPersonObject(content: string): boolean {
  const head = OBJECT.exec(content)?.[1]?.toLowerCase() ?? '';
  return PEOPLE.test(head) || isRole(head);
}
