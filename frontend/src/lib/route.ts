//! The places of the window and their addresses behind `#`; a pure function both ways.

import type { Change } from '../bindings/Change';
import type { DocumentPart } from '../bindings/DocumentPart';
import type { DocumentSort } from '../bindings/DocumentSort';
import type { PageChange } from '../bindings/PageChange';
import type { ProblemState } from '../bindings/ProblemState';
import type { Responsible } from '../bindings/Responsible';
import type { Portal } from '../bindings/Portal';
import type { Standing } from '../bindings/Standing';
import type { Urgency } from '../bindings/Urgency';
import { DOCUMENT_KINDS, DOCUMENT_PARTS, DOCUMENT_SORTS } from './documents';
import { PROGRAMME_PARTS, type ProgrammePart } from './programme';
import { REGISTER_PARTS, REGISTER_SORTS, type RegisterFilter } from './register';

export type Route =
  | { name: 'home' }
  | { name: 'new'; service?: number }
  | { name: 'settings' }
  | ({ name: 'register' } & RegisterFilter)
  | { name: 'service'; service: number }
  | ({ name: 'description'; service: number } & DescriptionFilter)
  | { name: 'newService' }
  | { name: 'editService'; service: number }
  | { name: 'import' }
  | ({ name: 'programme' } & ProgrammeFilter)
  | { name: 'programmeService'; service: number }
  | ({ name: 'allProblems' } & AllProblemsFilter)
  | { name: 'oneProblem'; component: string }
  | { name: 'letter'; components: string[] }
  | { name: 'questions'; of: number }
  | { name: 'rules' }
  | { name: 'rule'; rule: string }
  | { name: 'run'; audit: number }
  | { name: 'summary'; audit: number }
  | { name: 'services'; audit: number }
  | ({ name: 'pages'; audit: number } & PagesFilter)
  | { name: 'page'; audit: number; visit: number }
  | ({ name: 'documents'; audit: number } & DocumentsFilter)
  | { name: 'document'; audit: number; document: number }
  | { name: 'criteria'; audit: number; status?: string }
  | ({ name: 'problems'; audit: number } & ProblemsFilter)
  | { name: 'problem'; audit: number; component: string }
  | { name: 'compare'; one: number; two: number }
  | ({ name: 'comparedProblems'; one: number; two: number } & ChangedFilter)
  | { name: 'comparedProblem'; one: number; two: number; component: string }
  | ({ name: 'comparedPages'; one: number; two: number } & ChangedPagesFilter)
  | { name: 'unknown' };

export interface PagesFilter {
  standing?: Standing;
  /** A service, or `none` for pages that belong to no service. */
  service?: number | 'none';
  text?: string;
  offset?: number;
}

export interface DocumentsFilter {
  part?: DocumentPart;
  service?: number;
  /** A kind, such as `pdf`. */
  kind?: string;
  text?: string;
  sort?: DocumentSort;
  offset?: number;
}

export interface ProblemsFilter {
  urgency?: Urgency;
  rule?: string;
  criterion?: string;
  service?: number;
  /** What people have answered, instead of what is open. */
  decided?: boolean;
  offset?: number;
}

export interface AllProblemsFilter {
  urgency?: Urgency;
  state?: ProblemState;
  responsible?: Responsible;
  service?: number;
  text?: string;
  offset?: number;
}

export interface ChangedFilter {
  change?: Change;
  urgency?: Urgency;
  service?: number;
  offset?: number;
}

export interface ChangedPagesFilter {
  change?: PageChange;
  offset?: number;
}

export interface DescriptionFilter {
  portal?: Portal;
}

export interface ProgrammeFilter {
  part?: ProgrammePart;
}

/** Places inside an audit. */
export type AuditRoute = Extract<Route, { audit: number }>;

/** Places where two audits stand side by side. */
export type CompareRoute = Extract<Route, { one: number }>;

/** What can become of a fault, in the order in which people read it. */
export const CHANGES: readonly Change[] = ['new', 'returned', 'ruleAppeared', 'notSeenBefore', 'still', 'notSeen', 'ruleVanished', 'gone'];

/** What can become of a page, in the order in which people read it. */
export const PAGE_CHANGES: readonly PageChange[] = ['new', 'nowJudged', 'noLongerJudged', 'missing', 'moved', 'changed', 'unchanged', 'stillNotJudged'];

const STANDINGS: readonly Standing[] = ['judged', 'notJudged', 'other'];
const URGENCIES: readonly Urgency[] = ['toFix', 'toCheck', 'advice', 'review'];

export const PROBLEM_STATES: readonly ProblemState[] = ['open', 'working', 'ready', 'suppliers', 'deferred', 'cannotFix', 'fixed', 'answered', 'removed'];
export const RESPONSIBLES: readonly Responsible[] = ['ourContent', 'supplier', 'documentAuthor', 'latvijaLv'];

const PORTALS: readonly Portal[] = ['site', 'latvija', 'epakalpojumi', 'draft'];

/** The address of a place, for `href`. */
export function href(route: Route): string {
  return `#/${path(route)}`;
}

/** The place that an address names. */
export function parse(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [head = '', ...rest] = path.split('/').map(decode);
  const query = new URLSearchParams(search);
  switch (head) {
    case '':
      return { name: 'home' };
    case 'new':
      return clean({ name: 'new', service: whole(query.get('service')) });
    case 'settings':
      return { name: 'settings' };
    case 'problems':
      return ofProblems(rest, query);
    case 'letter': {
      const components = (rest[0] ?? '').split(',').filter(Boolean);
      return components.length > 0 ? { name: 'letter', components } : { name: 'unknown' };
    }
    case 'questions': {
      const of = whole(rest[0]);
      return of === undefined ? { name: 'unknown' } : { name: 'questions', of };
    }
    case 'rules':
      return rest[0] ? { name: 'rule', rule: rest[0] } : { name: 'rules' };
    case 'services':
      return inRegister(rest, query);
    case 'programme':
      return inProgramme(rest, query);
    case 'audit':
      return inAudit(rest, query);
    case 'compare':
      return inComparison(rest, query);
    default:
      return { name: 'unknown' };
  }
}

function path(route: Route): string {
  switch (route.name) {
    case 'home':
      return '';
    case 'new': {
      const { name, ...filter } = route;
      return `${name}${search(filter)}`;
    }
    case 'settings':
    case 'rules':
    case 'unknown':
      return route.name;
    case 'register': {
      const { name: _, ...filter } = route;
      return `services${search(filter)}`;
    }
    case 'programme':
      return `programme${search({ part: route.part })}`;
    case 'programmeService':
      return `programme/${route.service}`;
    case 'service':
      return `services/${route.service}`;
    case 'description':
      return `services/${route.service}/description${search({ portal: route.portal })}`;
    case 'editService':
      return `services/${route.service}/edit`;
    case 'newService':
      return 'services/new';
    case 'import':
      return 'services/import';
    case 'allProblems': {
      const { name: _, ...filter } = route;
      return `problems${search(filter)}`;
    }
    case 'oneProblem':
      return `problems/${encodeURIComponent(route.component)}`;
    case 'letter':
      return `letter/${route.components.map(encodeURIComponent).join(',')}`;
    case 'questions':
      return `questions/${route.of}`;
    case 'rule':
      return `rules/${encodeURIComponent(route.rule)}`;
    case 'summary':
      return `audit/${route.audit}`;
    case 'run':
    case 'services':
      return `audit/${route.audit}/${route.name}`;
    case 'page':
      return `audit/${route.audit}/pages/${route.visit}`;
    case 'problem':
      return `audit/${route.audit}/problems/${encodeURIComponent(route.component)}`;
    case 'compare':
      return `compare/${route.one}/${route.two}`;
    case 'comparedProblem':
      return `compare/${route.one}/${route.two}/problems/${encodeURIComponent(route.component)}`;
    case 'comparedProblems':
    case 'comparedPages': {
      const { name, one, two, ...filter } = route;
      return `compare/${one}/${two}/${name === 'comparedPages' ? 'pages' : 'problems'}${search(filter)}`;
    }
    case 'document':
      return `audit/${route.audit}/documents/${route.document}`;
    case 'criteria':
    case 'documents':
    case 'pages':
    case 'problems': {
      const { name, audit, ...filter } = route;
      return `audit/${audit}/${name}${search(filter)}`;
    }
  }
}

function inRegister([item, section]: string[], query: URLSearchParams): Route {
  if (item === 'new') return { name: 'newService' };
  if (item === 'import') return { name: 'import' };
  const service = whole(item);
  if (service !== undefined && section === 'description') {
    return clean({ name: 'description', service, portal: PORTALS.find((portal) => portal === query.get('portal')) });
  }
  if (service !== undefined && section === 'edit') return { name: 'editService', service };
  if (service !== undefined) return { name: 'service', service };
  if (item) return { name: 'unknown' };
  return clean({
    name: 'register',
    only: REGISTER_PARTS.find((part) => part === query.get('only')),
    text: query.get('text') ?? undefined,
    sort: REGISTER_SORTS.find((sort) => sort === query.get('sort')),
  });
}

function inProgramme([item]: string[], query: URLSearchParams): Route {
  const service = whole(item);
  if (service !== undefined) return { name: 'programmeService', service };
  if (item) return { name: 'unknown' };
  return clean({ name: 'programme', part: PROGRAMME_PARTS.find((part) => part === query.get('part')) });
}

function ofProblems([item]: string[], query: URLSearchParams): Route {
  if (item) return { name: 'oneProblem', component: item };
  return clean({
    name: 'allProblems',
    urgency: URGENCIES.find((urgency) => urgency === query.get('urgency')),
    state: PROBLEM_STATES.find((state) => state === query.get('state')),
    responsible: RESPONSIBLES.find((responsible) => responsible === query.get('responsible')),
    service: whole(query.get('service')),
    text: query.get('text') ?? undefined,
    offset: whole(query.get('offset')),
  });
}

function inAudit([id, section, item]: string[], query: URLSearchParams): Route {
  const audit = whole(id);
  if (audit === undefined) return { name: 'unknown' };
  switch (section) {
    case undefined:
    case '':
      return { name: 'summary', audit };
    case 'run':
    case 'services':
      return { name: section, audit };
    case 'criteria':
      return clean({ name: 'criteria', audit, status: query.get('status') ?? undefined });
    case 'pages': {
      const visit = whole(item);
      if (visit !== undefined) return { name: 'page', audit, visit };
      return clean({
        name: 'pages',
        audit,
        standing: STANDINGS.find((standing) => standing === query.get('standing')),
        service: query.get('service') === 'none' ? 'none' : whole(query.get('service')),
        text: query.get('text') ?? undefined,
        offset: whole(query.get('offset')),
      });
    }
    case 'documents': {
      const document = whole(item);
      if (document !== undefined) return { name: 'document', audit, document };
      return clean({
        name: 'documents',
        audit,
        part: DOCUMENT_PARTS.find((part) => part === query.get('part')),
        service: whole(query.get('service')),
        kind: DOCUMENT_KINDS.find((kind) => kind === query.get('kind')),
        text: query.get('text') ?? undefined,
        sort: DOCUMENT_SORTS.find((sort) => sort === query.get('sort')),
        offset: whole(query.get('offset')),
      });
    }
    case 'problems':
      if (item) return { name: 'problem', audit, component: item };
      return clean({
        name: 'problems',
        audit,
        urgency: URGENCIES.find((urgency) => urgency === query.get('urgency')),
        rule: query.get('rule') ?? undefined,
        criterion: query.get('criterion') ?? undefined,
        service: whole(query.get('service')),
        decided: query.get('decided') === 'true' || undefined,
        offset: whole(query.get('offset')),
      });
    default:
      return { name: 'unknown' };
  }
}

function inComparison([first, second, section, item]: string[], query: URLSearchParams): Route {
  const [one, two] = [whole(first), whole(second)];
  if (one === undefined || two === undefined) return { name: 'unknown' };
  const offset = whole(query.get('offset'));
  switch (section) {
    case undefined:
    case '':
      return { name: 'compare', one, two };
    case 'pages':
      return clean({ name: 'comparedPages', one, two, change: PAGE_CHANGES.find((change) => change === query.get('change')), offset });
    case 'problems':
      if (item) return { name: 'comparedProblem', one, two, component: item };
      return clean({
        name: 'comparedProblems',
        one,
        two,
        change: CHANGES.find((change) => change === query.get('change')),
        urgency: URGENCIES.find((urgency) => urgency === query.get('urgency')),
        service: whole(query.get('service')),
        offset,
      });
    default:
      return { name: 'unknown' };
  }
}

function search(filter: Record<string, string | number | boolean | undefined>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value !== undefined && value !== '' && !(key === 'offset' && value === 0)) query.set(key, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function clean<R extends Route>(route: R): R {
  return Object.fromEntries(Object.entries(route).filter(([, value]) => value !== undefined)) as R;
}

function whole(text: string | null | undefined): number | undefined {
  return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
