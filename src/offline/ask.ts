import type { Answer, Request } from './messages.ts';

/** Asks a worker for something; it may answer more than once. */
export function ask(worker: ServiceWorker, asked: Request, heard: (said: Answer) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event: MessageEvent<Answer>) => {
    heard(event.data);
  };
  worker.postMessage(asked, [port2]);
}
