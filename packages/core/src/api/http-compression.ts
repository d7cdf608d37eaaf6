import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/**
 * Answers shorter than this go out as they are: a packet or two gains nothing, and what holds a secret (a token, shown
 * once) is always shorter, so that its length cannot be guessed from the compressed size.
 */
const FROM_BYTES = 2 * 1024;

/** Compresses long answers (columns of a matrix, pages of a list) for clients that take gzip; requests are never unpacked. */
export async function compression(fastify: FastifyInstance): Promise<void> {
  await fastify.register(compress, {
    globalDecompression: false,
    encodings: ['gzip'],
    threshold: FROM_BYTES,
    zlibOptions: { level: 4 },
  });
}
