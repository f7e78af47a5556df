import { allSituations, findFirst, type Condition, type Situation } from '../../assistant/choose.ts';
import { lessonTimes, type LessonTime } from './lesson-time.ts';
import { quote } from '../characters.ts';
import type { Finding, Remark } from '../finding.ts';
import { schemaOf } from '../frontmatter/schema-check.ts';
import type { Facts } from './facts.ts';

const KINDS = [
  { field: 'lessons', key: 'lesson', none: 'keine Lektion' },
  { field: 'stories', key: 'story', none: 'keine Geschichte' },
  { field: 'offers', key: 'offer', none: 'kein Angebot' },
] as const;

/** A recommendation as it stands in the file: references are ids. */
type Recommendation = Partial<Condition> & Partial<Record<(typeof KINDS)[number]['key'], string>>;

type Obstacle = { id: string; label: string; beginner: boolean } & Record<
  (typeof KINDS)[number]['field'],
  Recommendation[]
>;

interface Time {
  id: string;
  label: string;
  minutes: number;
  practice: boolean;
}

/** What a goal is judged by: the answers to the other questions, and how long lessons take. */
interface Table {
  times: readonly Time[];
  situations: readonly Situation[];
  lessons: ReadonlyMap<string, LessonTime>;
}

/** Speaks of one recommendation of an obstacle: the list, its place in it, the field that names the entry. */
type Report = (path: readonly [field: string, place: number, key: string], remark: Remark) => Finding;

/** One obstacle under judgement. */
interface Judged {
  obstacle: Obstacle;
  report: Report;
}

const conditionOf = ({ times = [], groups = [] }: Recommendation): Condition => ({ times, groups });

/** The data of those items whose fields are right; the others have findings of their own. */
const soundItems = <T>(facts: readonly Facts[], collection: 'goals' | 'times' | 'groups'): [Facts, T][] =>
  facts
    .filter((one) => one.collection === collection)
    .flatMap((one): [Facts, T][] => {
      const result = schemaOf(collection).safeParse(one.data);
      return result.success ? [[one, result.data as T]] : [];
    });

const wordMissing = (
  { label }: Obstacle,
  none: string,
  { time, group }: Situation,
  field: string,
): Remark => ({
  rule: 'assistant-missing',
  message: `Bei ${quote(label)} gibt es ${none} für die Antworten ${quote(time)} und ${quote(group)}.`,
  remedy: `Ergänzt unter ${field} als Letztes einen Eintrag ohne times und groups; er gilt für alles Übrige.`,
});

const UNREACHABLE: Remark = {
  rule: 'assistant-unreachable',
  message: 'Dieser Eintrag wird nie gewählt: Die Einträge darüber passen immer schon vorher.',
  remedy: 'Stellt ihn weiter nach oben, gebt den oberen Einträgen times oder groups, oder löscht ihn.',
};

const judgeList = (
  { obstacle, report }: Judged,
  { field, key, none }: (typeof KINDS)[number],
  { situations }: Table,
): Finding[] => {
  const conditions = obstacle[field].map(conditionOf);
  const chosen = situations.map((situation) => findFirst(conditions, situation));
  const missing = situations[chosen.indexOf(-1)];
  const never = conditions.flatMap((_, place) => (chosen.includes(place) ? [] : [place]));
  return [
    ...(missing === undefined ? [] : [report([field, 0, key], wordMissing(obstacle, none, missing, field))]),
    ...never.map((place) => report([field, place, key], UNREACHABLE)),
  ];
};

const wordTooLong = (id: string, needs: number, time: Time): Remark => ({
  rule: 'assistant-time',
  message: `${quote(id)} dauert ${needs} Minuten. Wer ${quote(time.label)} antwortet, hat höchstens ${time.minutes}.`,
  remedy: `Empfehlt bei dieser Antwort eine kürzere Lektion, als eigenen Eintrag darüber:\n- lesson: …\n  times: [${time.id}]`,
});

const wordTooHard = (id: string, needs: readonly string[]): Remark => ({
  rule: 'assistant-beginner',
  message: `${quote(id)} setzt ${needs.join(' und ')} voraus. Wer hier antwortet, fängt aber bei null an (beginner).`,
  remedy: 'Empfehlt eine Lektion ohne prerequisites, zum Beispiel die vorausgesetzte.',
});

const judgeLessons = ({ obstacle, report }: Judged, table: Table): Finding[] => {
  const conditions = obstacle.lessons.map(conditionOf);
  return obstacle.lessons.flatMap(({ lesson: id = '' }, place) => {
    const lesson = table.lessons.get(id);
    if (lesson === undefined) return [];
    const at = ['lessons', place, 'lesson'] as const;
    const mine = table.situations.filter((situation) => findFirst(conditions, situation) === place);
    const tooShort = table.times
      .filter((time) => mine.some((situation) => situation.time === time.id))
      .map((time) => ({ time, needs: time.practice ? lesson.whole : lesson.reading }))
      .filter(({ time, needs }) => needs > time.minutes);
    const isTooHard = obstacle.beginner && lesson.prerequisites.length > 0;
    return [
      ...tooShort.map(({ time, needs }) => report(at, wordTooLong(id, needs, time))),
      ...(isTooHard ? [report(at, wordTooHard(id, lesson.prerequisites))] : []),
    ];
  });
};

const wordTwice = (id: string): Remark => ({
  rule: 'assistant-twice',
  message: `Den Kurznamen ${quote(id)} hat in diesem Block schon ein anderes Hindernis.`,
  remedy: 'Gebt jedem Hindernis einen eigenen Kurznamen (id).',
});

/** An obstacle whose name another one above has already: their results would have one address. */
const judgeNames = (obstacles: readonly Judged[]): Finding[] =>
  obstacles.flatMap(({ obstacle: { id }, report }, index) =>
    obstacles.findIndex(({ obstacle }) => obstacle.id === id) === index
      ? []
      : [report(['lessons', 0, 'lesson'], wordTwice(id))],
  );

const reporterOf = ({ source, pointers, offset }: Facts, index: number): Report => {
  const placed = new Map(pointers.map((pointer) => [pointer.path.join('/'), pointer.offset]));
  return (path, remark) =>
    source.report(placed.get(['obstacles', index, ...path].join('/')) ?? offset, remark);
};

/**
 * "Wo fange ich an?" leads every combination of answers to one lesson, one story and one offer; keeps the time that was
 * named; sends beginners nowhere that they lack something; and has no line that never counts.
 */
export const checkAssistant = (facts: readonly Facts[]): Finding[] => {
  const times = soundItems<Time>(facts, 'times').map(([, time]) => time);
  const groups = soundItems<{ id: string }>(facts, 'groups').map(([, { id }]) => id);
  const situations = allSituations(
    times.map(({ id }) => id),
    groups,
  );
  // Without answers there is no table to judge; their files have findings of their own.
  if (situations.length === 0) return [];
  const table: Table = { times, situations, lessons: lessonTimes(facts) };
  return soundItems<{ obstacles: Obstacle[] }>(facts, 'goals').flatMap(([one, { obstacles }]) => {
    const judged = obstacles.map((obstacle, index) => ({ obstacle, report: reporterOf(one, index) }));
    return [
      ...judgeNames(judged),
      ...judged.flatMap((each) => [
        ...KINDS.flatMap((kind) => judgeList(each, kind, table)),
        ...judgeLessons(each, table),
      ]),
    ];
  });
};
