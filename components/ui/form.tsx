// A form that sends nothing anywhere: what is typed goes to its owner, who also says what is wrong with it.
import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonRow } from './button';

/** `labelledBy`: id of what names the form. */
export function Form({
  className,
  labelledBy,
  onSubmit,
  children,
}: {
  readonly className?: string | undefined;
  readonly labelledBy?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <form
      noValidate
      className={className}
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** The last line of a form. `saveKbd`, `cancelKbd`: the keys that do the same, where they do. */
export function FormButtons(props: {
  readonly save: string;
  readonly saveKbd?: string;
  readonly cancel: string;
  readonly cancelKbd?: string;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <ButtonRow>
      <Button variant="primary" type="submit" kbd={props.saveKbd}>
        {props.save}
      </Button>
      <Button variant="quiet" kbd={props.cancelKbd} onClick={props.onCancel}>
        {props.cancel}
      </Button>
    </ButtonRow>
  );
}
