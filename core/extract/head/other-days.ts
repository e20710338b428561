const LETTERS = String.raw`[\u0600-\u06ff\u0e00-\u0e7f\u200c.]+`;

/**
 * Days in the years that Iran and Thailand count, as a part of a pattern for text in digits from 0 to 9 (`withPlainDigits`): behind a
 * month's name ("۱۳ اردیبهشت ۱۴۰۵", "3 พ.ค. 2569"), or in Iran between strokes. The years alone may count anything: "1450 people".
 */
export const OTHER_DAY = String.raw`\d{1,2}\s?${LETTERS}\s(?:ماه\s|พ\.ศ\.\s)?(?:1[34]|25)\d\d(?!\d)|1[34]\d\d\/\d{1,2}\/\d{1,2}(?!\d)`;
