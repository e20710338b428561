/** Former texts kept of one article. A choice: a story in progress changes a few times a day. */
export const MAX_VERSIONS = 5;
