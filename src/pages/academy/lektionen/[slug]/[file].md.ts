import type { APIRoute } from 'astro';
import { lessonLinks } from '@/academy/export/lesson-links.ts';
import { writeLesson, type LessonFormat } from '@/academy/export/lesson-file.ts';
import { loadLessons, type Lesson } from '@/catalogue/index.ts';

const FILES: { file: string; format: LessonFormat }[] = [
  { file: 'lektion', format: 'markdown' },
  { file: 'liascript', format: 'liascript' },
];

export const getStaticPaths = async () =>
  (await loadLessons()).flatMap((lesson) =>
    FILES.map(({ file, format }) => ({ params: { slug: lesson.id, file }, props: { lesson, format } })),
  );

interface Props {
  lesson: Lesson;
  format: LessonFormat;
}

export const GET: APIRoute<Props> = async ({ props: { lesson, format }, site }) =>
  new Response(writeLesson(lesson, lesson.entry.body ?? '', format, await lessonLinks(lesson, site)));
