export function App() {
  return (
    <main>
      <h1>Ereuil</h1>
      <p>An atlas of the strike wave in Kazakhstan, summer 2021.</p>
    </main>
  );
}
