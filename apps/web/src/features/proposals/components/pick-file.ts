/** Opens the browser's own way to choose files; tells of the chosen ones, and of nothing when nobody chose. */
export function pickFile(accepts: string, several: boolean, onChosen: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepts;
  input.multiple = several;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onChosen(files);
  });
  input.click();
}
