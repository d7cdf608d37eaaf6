import { Alert } from '@mantine/core';

/** Sentences of a refused form that belong to none of its fields; nothing while there are none. */
export function FormErrors({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <Alert color="red" variant="outline" role="alert" p="xs">
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
