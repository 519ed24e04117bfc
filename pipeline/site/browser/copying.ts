/** Where the clipboard is closed to pages (plain http), the selection is copied the old way. */
function copySelected(source: Element): boolean {
  const selection = getSelection()
  if (selection === null) return false
  selection.selectAllChildren(source)
  const isDone = document.execCommand('copy')
  selection.removeAllRanges()
  return isDone
}

async function copyText(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
    return true
  } catch {
    return copySelected(source)
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copy ?? '')
  if (source === null) return
  const before = [...button.childNodes]
  const isDone = await copyText(source)
  button.textContent = isDone ? 'Copied' : 'Select and copy'
  button.setAttribute('aria-live', 'polite')
  setTimeout(() => {
    button.replaceChildren(...before)
  }, 2000)
}

/** Makes the buttons work that copy the text of another element. */
export function setUpCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
}
