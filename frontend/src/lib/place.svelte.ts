//! Where the person is: the route of the address, and whether they moved since the window opened.

import { href, parse, type Route } from './route';

let route = $state.raw<Route>(parse(location.hash));
let moved = $state(false);

addEventListener('hashchange', () => {
  const next = parse(location.hash);
  if (screenOf(next) !== screenOf(route)) scrollTo(0, 0);
  moved = true;
  route = next;
});

/** The place in force. */
export const place = (): Route => route;

/** False until the person goes somewhere: the first screen leaves the focus where the system puts it. */
export const hasMoved = (): boolean => moved;

/** Goes to a place. */
export function go(to: Route): void {
  location.hash = href(to);
}

/** Names the screen of a place without its filters, so that filtering a list is no change of screen. */
export function screenOf(at: Route): string {
  switch (at.name) {
    case 'rule':
      return `rule ${at.rule}`;
    case 'programmeService':
      return `programme ${at.service}`;
    case 'service':
      return `service ${at.service}`;
    case 'document':
      return `document ${at.document}`;
    case 'editService':
      return `${at.name} ${at.service}`;
    case 'description':
      return `description ${at.service}`;
    case 'page':
      return `page ${at.visit}`;
    case 'problem':
      return `problem ${at.audit} ${at.component}`;
    case 'compare':
    case 'comparedProblems':
    case 'comparedPages':
      return `${at.name} ${at.one} ${at.two}`;
    case 'comparedProblem':
      return `${at.name} ${at.one} ${at.two} ${at.component}`;
    case 'oneProblem':
      return `problem ${at.component}`;
    case 'letter':
      return `letter ${at.components.join(' ')}`;
    case 'questions':
      return `questions ${at.of}`;
    case 'run':
    case 'summary':
    case 'services':
    case 'pages':
    case 'documents':
    case 'criteria':
    case 'problems':
      return `${at.name} ${at.audit}`;
    case 'allProblems':
    case 'home':
    case 'new':
    case 'settings':
    case 'rules':
    case 'programme':
    case 'register':
    case 'newService':
    case 'import':
    case 'unknown':
      return at.name;
  }
}
