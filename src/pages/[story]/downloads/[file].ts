import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { downloadPages } from '../../../data.ts';
import { readExport } from '../../../edition/exports.ts';
import { segmentOf } from '../../../permalink.ts';

export const getStaticPaths = (async () =>
  (await downloadPages()).flatMap(({ story, list }) =>
    list.files.map((file) => ({
      params: { story: segmentOf(story), file: file.file },
      props: { story, file },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { story, file } }) =>
  new Response(new Uint8Array(readExport(story, file)), {
    headers: { 'Content-Type': file.mediaType },
  });
