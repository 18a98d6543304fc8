/* Copies what stands in the fields of "Use this chart"; without it they can be selected by hand. */
const say = (button, words) => {
  const told = button.parentElement.querySelector("[role=status]");
  told.textContent = "";
  requestAnimationFrame(() => {
    told.textContent = words;
  });
};

const copyField = async (button) => {
  const field = document.getElementById(button.dataset.copy);
  field.select();
  // Some mail editors take the markup as a picture with text when it is copied as such.
  const items = { "text/plain": new Blob([field.value], { type: "text/plain" }) };
  if (button.dataset.as === "html")
    items["text/html"] = new Blob([field.value], { type: "text/html" });
  await navigator.clipboard.write([new ClipboardItem(items)]);
};

/* The picture and, beside it, its words: a program that takes only one of them takes the caveat along. */
const copyPicture = async (button) => {
  const png = fetch(button.dataset.picture).then((response) => response.blob());
  const words = new Blob([button.dataset.words], { type: "text/plain" });
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png, "text/plain": words })]);
};

for (const button of document.querySelectorAll("button[data-copy], button[data-picture]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await (button.dataset.picture ? copyPicture(button) : copyField(button));
      say(button, button.dataset.done);
    } catch {
      say(button, button.dataset.failed);
    }
  });
}
