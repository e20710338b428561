/** A person’s name where it stands in the text. */
export interface NameMention {
  start: number;
  end: number;
  /** The name in full where the article gives it somewhere: "Lund" is "Ann Lund". */
  name: string;
  gender: 'she' | 'he' | null;
  /** True where it is somebody's kin by the words before: "his daughter, Ann Lund". */
  isKin?: boolean;
}
