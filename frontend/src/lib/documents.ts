//! Documents, steps of forms and ties of pages: closed lists of the contract with their words and drawings.

import type { DocumentException } from '../bindings/DocumentException';
import type { DocumentPart } from '../bindings/DocumentPart';
import type { DocumentSort } from '../bindings/DocumentSort';
import type { DocumentStanding } from '../bindings/DocumentStanding';
import type { PagePart } from '../bindings/PagePart';
import type { StepStanding } from '../bindings/StepStanding';
import type { TiedBy } from '../bindings/TiedBy';
import type { Kind } from './kinds';

export const DOCUMENT: Record<DocumentStanding, Kind> = {
  toFix: { word: 'document-standing-to-fix', shape: 'fix', tone: 'fix' },
  toCheck: { word: 'document-standing-to-check', shape: 'check', tone: 'check' },
  nothingFound: { word: 'document-standing-nothing-found', shape: 'look', tone: 'quiet' },
  notLookedAt: { word: 'document-standing-not-looked-at', shape: 'empty', tone: 'check' },
  notFetched: { word: 'document-standing-not-fetched', shape: 'empty', tone: 'check' },
};

export const STEP: Record<StepStanding, Kind> = {
  notVisited: { word: 'step-not-visited', shape: 'empty', tone: 'check' },
  notJudged: { word: 'step-not-judged', shape: 'empty', tone: 'check' },
  toFix: { word: 'step-to-fix', shape: 'fix', tone: 'fix' },
  toCheck: { word: 'step-to-check', shape: 'check', tone: 'check' },
  nothingFound: { word: 'step-nothing-found', shape: 'look', tone: 'quiet' },
};

export const PART: Record<DocumentPart, string> = {
  toFix: 'document-standing-to-fix',
  toCheck: 'document-standing-to-check',
  unread: 'documents-unread',
  nothingFound: 'documents-nothing-found',
  maybeExcepted: 'documents-maybe-excepted',
};

/** Parts of the list in the order in which they are offered. */
export const DOCUMENT_PARTS: readonly DocumentPart[] = ['toFix', 'toCheck', 'unread', 'nothingFound', 'maybeExcepted'];

export const SORT: Record<DocumentSort, string> = {
  worst: 'documents-sort-worst',
  address: 'documents-sort-address',
  largest: 'documents-sort-largest',
  oldest: 'documents-sort-oldest',
  mostLinked: 'documents-sort-linked',
};

export const DOCUMENT_SORTS: readonly DocumentSort[] = ['worst', 'address', 'largest', 'oldest', 'mostLinked'];

/** Kinds that the list can be narrowed to. */
export const DOCUMENT_KINDS: readonly string[] = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'xlsx', 'xls', 'ods', 'pptx', 'ppt', 'odp', 'signed'];

export const EXCEPTION: Record<DocumentException, string> = {
  possible: 'document-exception-possible',
  no: 'document-exception-no',
  unknown: 'document-exception-unknown',
};

export const TIED_BY: Record<TiedBy, string> = {
  address: 'tie-by-address',
  link: 'tie-by-link',
  title: 'tie-by-title',
  person: 'tie-by-person',
};

export const PAGE_PART: Record<PagePart, string> = {
  description: 'tie-part-description',
  form: 'tie-part-form',
  document: 'tie-part-document',
  other: 'tie-part-other',
};

/** Parts that a page can be given by hand. */
export const PAGE_PARTS: readonly PagePart[] = ['description', 'form', 'document', 'other'];
