// pdf.js, loaded only where a document is shown. It makes no code from text: the security policy forbids it.
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export const open = (bytes: Uint8Array) => getDocument({ data: bytes, isEvalSupported: false }).promise;
