import { applyComfort, keptComfort } from './comfort.ts';

/** Runs in the head of a page, before anything is painted: whoever reads with large letters sees no small ones first. */
applyComfort(document.documentElement, keptComfort());
