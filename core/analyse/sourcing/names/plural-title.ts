/** The title of several at the head of their names: "Senators Ann Lee and Tom Reed". */
export const PLURAL_TITLE =
  /^(?:Senators|Sens\.|Representatives|Reps\.|Governors|Govs\.|Congressmen|Ministers|Presidents|Professors|Profs\.|Judges|Justices|Princes|Princesses|Councillors|Cllrs|Messrs\.?|Drs\.?) (?=\p{Lu})/u;
