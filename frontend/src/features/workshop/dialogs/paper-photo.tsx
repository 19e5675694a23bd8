import { useWords } from "../../../lib/words";
import { PhotoPicker } from "../../../ui/photo-picker";
import styles from "../workshop.module.css";

interface Props {
  /** A JPEG in base64, without its prefix. */
  image: string | null;
  onImage: (image: string) => void;
}

/** What was signed on paper, photographed. */
export function PaperPhoto({ image, onImage }: Props) {
  const t = useWords("workshop");
  const read = (photo: Blob) => {
    const reader = new FileReader();
    reader.onload = () => onImage(String(reader.result).split(",")[1] ?? "");
    reader.readAsDataURL(photo);
  };
  return (
    <div className={styles.paper}>
      {image && <img src={`data:image/jpeg;base64,${image}`} alt={t("photoAlt")} />}
      <PhotoPicker label={t(image ? "photoAgain" : "photo")} multiple={false} from="anywhere" onPhoto={read} />
    </div>
  );
}
