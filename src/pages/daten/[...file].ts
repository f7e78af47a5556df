import type { APIRoute } from 'astro';
import { loadDataFiles } from '@/catalogue/data-files.ts';
import { downloadPath, type DownloadFormat } from '@/datasets/download.ts';
import { loadDownload } from '@/datasets/files.ts';

const FORMATS: DownloadFormat[] = ['csv', 'xlsx'];

export const getStaticPaths = async () =>
  (await loadDataFiles()).flatMap((file) =>
    FORMATS.map((format) => ({
      params: { file: downloadPath(file, format).replace('/daten/', '') },
      props: { file, format },
    })),
  );

interface Props {
  file: string;
  format: DownloadFormat;
}

export const GET: APIRoute<Props> = async ({ props: { file, format } }) =>
  new Response(new Uint8Array(await loadDownload(file, format)));
