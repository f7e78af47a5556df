/**
 * The only door to content. Everything is loaded once a build, published entries only, relations resolved, addresses
 * made. Pages and rooms get finished view models and never call `getCollection` themselves.
 */
export { loadAssistant } from './assistant.ts';
export type { Assistant, Goal, Group, Obstacle, Recommendation, Time } from './assistant.ts';
export {
  loadJourneys,
  loadLessons,
  loadOffers,
  loadMissionPages,
  loadPages,
  loadStories,
  loadTerms,
} from './entries.ts';
export type { Journey, Lesson, MissionPage, Offer, Page, Story, Term } from './entries.ts';
export { loadConcepts, loadSteps, loadLevels } from './taxonomy.ts';
export type { Concept, Effort, Level, Step } from './taxonomy.ts';
export {
  loadAccessibility,
  loadChannels,
  loadImpact,
  loadNavigation,
  loadOperator,
  loadOverviews,
  loadPartners,
} from './site.ts';
export type { Channel, ImpactFigure, NavigationLink, OperatorField, Partner, OverviewWords } from './site.ts';
export { loadRedirects } from './redirects.ts';
export type { Redirect } from './redirects.ts';
export { loadTable } from './tables.ts';
export type { Table } from './tables.ts';
