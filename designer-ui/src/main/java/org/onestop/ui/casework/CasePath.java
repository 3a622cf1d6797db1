package org.onestop.ui.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.process.Mark;
import org.onestop.ui.process.PictureItem;
import org.onestop.ui.process.PictureStage;
import org.onestop.ui.process.ProcessPicture;
import org.onestop.ui.shell.Words;

/** The process of a case's release with how far the case has come. */
final class CasePath {
  private CasePath() {}

  /** All stages and items, in process order; an item that was not selected bears no mark. */
  static ProcessPicture of(CaseView view, ReleasedMatter matter) {
    ProcessPicture plain = ProcessPicture.of(matter);
    Map<String, ItemStatus> statuses =
        view.items().stream()
            .collect(Collectors.toMap(CaseView.Item::item, CaseView.Item::status, (a, b) -> a));
    return new ProcessPicture(
        stages(view, plain.stages()),
        plain.items().stream().map(each -> marked(each, statuses.get(each.id()))).toList(),
        plain.limit(),
        closing(view));
  }

  private static PictureItem marked(PictureItem item, @Nullable ItemStatus status) {
    return status == null ? item : item.marked(mark(status), Words.of("item.status", status));
  }

  private static List<PictureStage> stages(CaseView view, List<PictureStage> stages) {
    List<String> names = stages.stream().map(PictureStage::name).toList();
    @Nullable String step = view.step();
    int now = step == null ? -1 : names.indexOf(step);
    return stages.stream().map(each -> each.marked(mark(view, stages.indexOf(each), now))).toList();
  }

  private static Mark mark(CaseView view, int at, int now) {
    if (view.acceptedAt() != null || at < now) {
      return Mark.DONE;
    }
    if (view.status().ended()) {
      return Mark.ENDED;
    }
    if (at > now) {
      return Mark.WAITING;
    }
    return view.status() == CaseStatus.CORRECTING ? Mark.STOPPED : Mark.RUNNING;
  }

  private static Mark mark(ItemStatus status) {
    return switch (status) {
      case WAITING -> Mark.WAITING;
      case DISPATCHED, HANDLING -> Mark.RUNNING;
      case SUSPENDED, RETURNED -> Mark.STOPPED;
      case DONE -> Mark.DONE;
      case DECLINED, WITHDRAWN -> Mark.ENDED;
    };
  }

  private static Mark closing(CaseView view) {
    if (view.closedAt() != null) {
      return Mark.DONE;
    }
    return view.status().ended() ? Mark.ENDED : Mark.WAITING;
  }
}
