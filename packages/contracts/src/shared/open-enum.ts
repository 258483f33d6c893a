/** Members listed today, while a reader tolerates one that is added tomorrow. */
export type OpenEnum<T extends string> = T | (string & Record<never, never>);
