/** The extension's mark: an underlined line in a speech bubble, drawn as in tools/icons. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="bubble" d="M7 2h18a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H16l-8 6v-6H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z" />
      <path class="words" d="M10 10h12" />
      <path class="underline" d="M9 17h14" />
    </svg>
  );
}
