import { createContext } from 'preact';

/** Whether what is written here is published at all; an exercise never is, and its forms do not say that it will be. */
export const PublishedAtAll = createContext(true);
