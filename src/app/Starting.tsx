/** What stands in index.html, repeated while the first page loads, so that nothing jumps. */
export function Starting() {
  return (
    <div className="start">
      <h1>Accord Atlas</h1>
      <p>Digital-policy cooperation in the Western Balkans and its neighbourhood.</p>
      <p role="status">Loading the records …</p>
    </div>
  );
}
