// The command's only ways out and in, so that a test can stand in for the terminal.

export interface Io {
  stdout(text: string): void;
  stderr(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The calendar day where the user sits. */
  readonly today: string;
  readonly width: number;
  readonly color: boolean;
  /** A folder of the book to use where the command names none. */
  readonly book?: string;
  readonly isTTY?: boolean;
  /** Ends a running server; without it Ctrl-C does. */
  readonly signal?: AbortSignal;
}

/** How a command ends. */
export const EXIT = { answered: 0, bookIsWrong: 1, questionIsWrong: 2, ownBug: 70 } as const;
