/** Rooms that hold one capability each, side by side; none of them knows another but for what that one offers. */
const ROOMS = [
  'academy',
  'assistant',
  'contact',
  'datasets',
  'device',
  'feeds',
  'glossary',
  'journey',
  'mission',
  'offers',
  'offline',
  'search',
  'share',
  'start',
  'stories',
];

/** What a room offers to all others, and why. Everything else in it is its own business. */
export const OFFERS: Record<string, string> = {
  'academy/LessonCard.astro': 'a lesson looks the same wherever it is recommended',
  'assistant/TimeLinks.astro': 'home asks how much time there is',
  'academy/next-lesson.ts': 'what comes after a lesson is decided in one place',
  'datasets/DatasetChart.astro': 'stories and lessons draw their data in one way',
  'datasets/TableView.astro': 'lessons show their data as a table',
  'datasets/FileLinks.astro': 'exercises and recipes hand out tables in one way',
  'datasets/download.ts': 'one place knows where a CSV is handed out',
  'glossary/TermText.astro': 'stories and lessons explain words in place',
  'journey/progress/ContinueLearning.astro': 'one goes on learning from the start page as well',
  'journey/progress/LessonMark.astro': 'a lesson is marked as done where it ends',
  'journey/progress/ProgressMarks.astro': 'cards show what is done wherever they stand',
  'feeds/rss.ts': 'a story names the newsfeed of its field',
  'journey/RecipeJourney.astro': 'the recipe of a story can be taken over as a journey',
  'journey/add/AddToJourney.astro': 'steps offer what lessons and stories offer: to be added to a journey',
  'mission/ChannelList.astro': 'the offer to join the community names the places where it meets',
  'offline/OwnJourney.astro': "a journey of one's own can be kept on the device where it is put together",
  'offline/OfflineJourney.astro': 'a ready journey can be taken along, as a ZIP or on the device',
  'stories/facets.ts': 'the search lists the fields that have stories',
  'stories/cover.ts': 'a share picture draws the same data as the card',
  'stories/StoryCard.astro': 'a story looks the same wherever it is recommended',
};

/** What a room may draw on besides itself and the offers of others. */
const BELOW_ROOMS = [
  'catalogue/',
  'layouts/',
  'markdown/slug.ts',
  'markdown/typography.ts',
  'metadata/',
  'schema/',
  'ui/',
];

/**
 * Who may import whom: a folder or file below `src/` → folders (with a slash) and files it may import. Everybody may
 * import from the own folder; `*` stands for any one folder.
 */
export const MAY_IMPORT: Record<string, string[]> = {
  pages: ['layouts/', 'catalogue/', 'metadata/', 'schema/', 'ui/', ...ROOMS.map((room) => `${room}/`)],
  ...Object.fromEntries(ROOMS.map((room) => [room, [...BELOW_ROOMS, ...Object.keys(OFFERS)]])),
  // The header of every page holds the search field and counts the journey.
  layouts: [
    'catalogue/',
    'journey/count/',
    'metadata/',
    'schema/',
    'search/interface/SearchBox.astro',
    'search/interface/search-opener.client.ts',
    'styles/',
    'ui/',
  ],
  metadata: ['catalogue/', 'schema/'],
  // The forms are declared in their room and are pages like any other.
  catalogue: ['schema/', '*/schema.ts', 'markdown/typography.ts', 'contact/forms/'],
  // Days are written in one way; ui knows nothing else of ours.
  ui: ['metadata/dates.ts'],
  schema: [],
  markdown: [],
  checks: [
    'catalogue/collections.ts',
    'schema/',
    '*/schema.ts',
    'markdown/',
    'datasets/download.ts',
    // Recommendations are chosen, and minutes reckoned, as the site does it.
    'assistant/choose.ts',
    'catalogue/reading-time.ts',
    // Where the forms stand, and whether they are connected.
    'contact/connection/connection.ts',
    'contact/form.ts',
    'contact/forms/',
    // The names that a map can draw.
    'ui/land-tiles.ts',
  ],
  // Old addresses lead to entries, and one place knows where entries live. The policy lets forms out, and nothing else.
  delivery: ['catalogue/routes.ts', 'contact/connection/', 'contact/forms/', 'schema/safe-url.ts'],
  'content.config.ts': ['catalogue/collections.ts', 'schema/'],
};
