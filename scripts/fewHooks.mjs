/** How many hooks a component may have. */
const MOST_HOOKS = 5;
const effects = /^use(Layout|Insertion)?Effect$/;

/**
 * A lint rule: a component asks for at most five hooks and one effect itself. What its own hooks ask
 * for is theirs, so that what belongs together is gathered in a hook with a name.
 */
export const fewHooks = {
  meta: {
    type: 'suggestion',
    messages: {
      hooks: '{{name}} has {{count}} hooks: at most five; gather them by what they are for.',
      effects: '{{name}} has {{count}} effects: at most one.',
    },
  },
  create(context) {
    const asked = [];
    /** Its own name, or that of the variable it goes into, through `memo` and its like. */
    const nameOf = ({ id, parent }) => {
      if (id) return id.name;
      if (parent.type === 'CallExpression') return nameOf({ parent: parent.parent });
      return (parent.type === 'VariableDeclarator' && parent.id.name) || '';
    };
    const hookOf = ({ name, object, property }) =>
      object?.name === 'React' ? property.name : name;
    const enter = () => {
      asked.push([]);
    };
    const leave = (node) => {
      const names = asked.pop();
      const name = nameOf(node);
      if (!/^[A-Z]/.test(name)) return;
      const count = names.filter((hook) => effects.test(hook)).length;
      if (count > 1) context.report({ node, messageId: 'effects', data: { name, count } });
      if (names.length > MOST_HOOKS) {
        context.report({ node, messageId: 'hooks', data: { name, count: names.length } });
      }
    };
    const functions = ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)';
    return {
      [functions]: enter,
      [`${functions}:exit`]: leave,
      CallExpression({ callee }) {
        const hook = hookOf(callee);
        if (/^use([A-Z]|$)/.test(hook ?? '')) asked.at(-1)?.push(hook);
      },
    };
  },
};
