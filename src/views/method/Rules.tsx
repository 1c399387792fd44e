import styles from './Method.module.css';
import { ruleBlocks, type Run } from './ruleBlocks.ts';

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ kind, text }, i) => {
    switch (kind) {
      case 'code':
        return <code key={i}>{text}</code>;
      case 'term':
        return <b key={i}>{text}</b>;
      case 'text':
        return text;
    }
  });
}

/** A rule of the published codebook below its own heading. */
export function Rules({ id, text }: { readonly id?: string; readonly text: string }) {
  return (
    <section id={id} className={styles.section} lang="en">
      {ruleBlocks(text).map((block, i) => {
        switch (block.kind) {
          case 'heading':
            return <h3 key={i}>{block.text}</h3>;
          case 'paragraph':
            return (
              <p key={i}>
                <Runs runs={block.runs} />
              </p>
            );
          case 'list':
            return (
              <ul key={i}>
                {block.lines.map((line, n) => (
                  <li key={n}>
                    <Runs runs={line} />
                  </li>
                ))}
              </ul>
            );
        }
      })}
    </section>
  );
}
