/** What is asked of a word to find reporting verbs. */
export interface SayingWords {
  readonly isSaying: (word: string) => boolean;
  /** "soll", "angeblich": passes on what others say. */
  readonly isHearsay: (word: string) => boolean;
  readonly isPrefix: (word: string) => boolean;
  /** "Angaben", "Polizeiangaben", "Meinung": what somebody's words are called. As written. */
  readonly isAccount: (word: string) => boolean;
  /** "Sprecherin", "Ministerium": who can speak. As written. */
  readonly isSpeaker: (word: string) => boolean;
  readonly isGivenName: (word: string) => boolean;
}
