import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/*
 * The line that Slack keeps open to an app in Socket Mode, on loopback: hello, envelopes, acknowledgements, and goodbyes of every
 * kind. https://docs.slack.dev/apis/events-api/using-socket-mode
 */

export const LINE_PATH = '/link';

/** @param changed called whenever a line opens, closes or says something */
export function socketMode(server: Server, changed: () => void) {
  const lines = new Set<WebSocket>();
  const acks: { envelope_id: string; payload: unknown }[] = [];
  let envelopes = 0;
  let greets = true;
  const sockets = new WebSocketServer({ server, path: LINE_PATH });
  sockets.on('connection', (socket) => {
    lines.add(socket);
    socket.on('close', () => {
      lines.delete(socket);
      changed();
    });
    socket.on('message', (data) => {
      acks.push(JSON.parse(String(data)));
      changed();
    });
    if (greets) socket.send(JSON.stringify({ type: 'hello', num_connections: lines.size }));
    changed();
  });

  return {
    acks,
    /** Whether it says hello to those who connect. */
    greet(yes: boolean): void {
      greets = yes;
    },
    count: () => lines.size,
    /** Writes to every open line, as it stands. */
    write(text: string): void {
      for (const line of lines) line.send(text);
    },
    /** Sends an envelope. @returns looks for its acknowledgement */
    deliver(type: string, payload: unknown, envelope_id = `e-${++envelopes}`) {
      const before = acks.length;
      const envelope = JSON.stringify({ envelope_id, type, payload, accepts_response_payload: true });
      for (const line of lines) line.send(envelope);
      return () => acks.slice(before).find((ack) => ack.envelope_id === envelope_id);
    },
    /** From now on it hears nothing on the open lines, not even a goodbye. */
    deafen(): void {
      for (const line of lines) line.pause();
    },
    hangUp(): void {
      for (const line of lines) line.terminate();
    },
    close(): void {
      for (const line of lines) line.terminate();
      sockets.close();
    },
  };
}
