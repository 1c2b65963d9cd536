// How a line of the lists of speakers and parties is written.

/** Id, party (null: nobody's; `both`: the United States and China), then the names in English, Chinese and Spanish, parted by bars. */
export type WhoLine = readonly [id: string, party: string | null, en: string, zh: string, es: string];
