import { v7 } from 'uuid';

/** A new id: uuid version 7, so that ids sort by the time they were made. */
export const uuidv7 = (): string => v7();
