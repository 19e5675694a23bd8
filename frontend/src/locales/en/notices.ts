import type { Translation } from "../../lib/words";

const notices: Translation<"notices"> = {
  title: "Notices",
  article: "By article {ref}",
  empty: "No notices yet",
  emptyHint: "You are told of deadlines that come near, of approvals, of dispatches.",
  emptyUnread: "Nothing unread",
  everything: "All",
  onlyUnread: "Unread",
  read: "Mark as read",
  readAll: "Mark all as read",
  readOne: "Mark “{title}” as read",
  settings: "Settings",
  today: "Today",
  unread: "Unread",
  which: "Which",
};

export default notices;
