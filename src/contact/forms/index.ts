import type { FormDefinition } from '../form.ts';
import { consultation } from './consultation.ts';
import { dataProject } from './data-project.ts';
import { question } from './question.ts';
import { report } from './report.ts';
import { story } from './story.ts';

/** All forms, in the order in which the contact page lists them. */
export const FORMS: readonly FormDefinition[] = [question, consultation, dataProject, story, report];
