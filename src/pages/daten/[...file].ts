import type { APIRoute } from 'astro';
import { loadDataFiles } from '@/catalogue/data-files.ts';
import { loadTable } from '@/catalogue/tables.ts';
import { downloadPath, toGermanCsv } from '@/datasets/download.ts';

export const getStaticPaths = async () =>
  (await loadDataFiles()).map((file) => ({
    params: { file: downloadPath(file).replace('/daten/', '') },
    props: { file },
  }));

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(toGermanCsv(await loadTable(props.file)));
