import { useWords } from "../lib/words";
import styles from "./paper-photo.module.css";
import { PhotoPicker } from "./photo-picker";

interface Props {
  /** A JPEG in base64, without its prefix. */
  image: string | null;
  onImage: (image: string) => void;
  /** At the customer's door the camera opens at once; at the counter the picture may be there already. */
  from?: "camera" | "anywhere";
}

/** What was signed on paper, photographed instead of a drawn signature (1.4a). */
export function PaperPhoto({ image, onImage, from }: Props) {
  const t = useWords("ui");
  const read = (photo: Blob) => {
    const reader = new FileReader();
    reader.onload = () => onImage(String(reader.result).split(",")[1] ?? "");
    reader.readAsDataURL(photo);
  };
  return (
    <div className={styles.paper}>
      {image && <img src={`data:image/jpeg;base64,${image}`} alt={t("paper.alt")} />}
      <PhotoPicker label={t(image ? "paper.again" : "paper.take")} multiple={false} from={from} onPhoto={read} />
    </div>
  );
}
