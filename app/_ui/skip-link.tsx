export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      Skip to the main part of this page
    </a>
  );
}
