import { Section } from '../../ui/section/Section.tsx';
import styles from './Method.module.css';
import { ruleOf, type Run } from './rule.ts';

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ kind, text }, i) => {
    switch (kind) {
      case 'code':
        return <code key={i} className={styles.code}>{text}</code>;
      case 'term':
        return <b key={i}>{text}</b>;
      case 'text':
        return text;
    }
  });
}

/** A rule of the published codebook below its own heading. */
export function Rules({ text }: { readonly text: string }) {
  const { title, blocks } = ruleOf(text);
  return (
    <Section title={title}>
      {blocks.map((block, i) =>
        block.kind === 'paragraph' ? (
          <p key={i}>
            <Runs runs={block.runs} />
          </p>
        ) : (
          <ul key={i}>
            {block.lines.map((line, n) => (
              <li key={n}>
                <Runs runs={line} />
              </li>
            ))}
          </ul>
        ),
      )}
    </Section>
  );
}
