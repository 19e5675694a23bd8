import type { Translation } from "../../lib/words";

const scan: Translation<"scan"> = {
  camera: "Scan with the camera",
  method: "An input method is active and changes what the scanner types. Please switch to English input.",
  undo: "Undo this scan",
  "camera.starting": "Opening the camera…",
  "camera.aim": "Hold the barcode or QR code into the picture.",
  "camera.off": "The camera does not open. Take a photo of the label, or type its number.",
  "camera.picture": "Camera picture",
  "camera.photo": "Photo of the label",
  "camera.nothing": "No code found in the photo. Come closer and try again, or type the number.",
  "camera.typed": "Number",
  "camera.take": "OK",
};

export default scan;
