package org.onestop.ui.sample;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onestop.ui.process.Changes;
import org.onestop.ui.process.Mark;
import org.onestop.ui.process.PictureItem;
import org.onestop.ui.process.PictureStage;
import org.onestop.ui.process.ProcessEdit;
import org.onestop.ui.process.ProcessGraph;
import org.onestop.ui.process.ProcessPicture;
import org.onestop.ui.shell.Frame;

/** A process that is edited, with its owner in the view, and one of a case that is under way. */
@Route(value = "sample/process", layout = Frame.class)
@PageTitle("流程")
@RolesAllowed("COUNTER")
class ProcessSampleView extends Div {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> ROUTES = Map.of("exchange", "推送到部门系统", "desk", "部门窗口办理");

  private final ProcessGraph graph = new ProcessGraph("事项的先后与时限");
  private final Div edits = new Div();
  private transient List<PictureItem> items =
      new ArrayList<>(
          List.of(
              item("report", "退役报到", "退役军人事务", 2),
              item("household", "户口登记（退役军人恢复户口）", "公安", 3, "report"),
              item("card", "居民身份证申领", "公安", 2, "household"),
              item("grant", "自主就业一次性经济补助金的给付", "退役军人事务", 3, "report"),
              item("training", "职业技能培训和就业创业指导", "人社", 3, "report"),
              item("insured", "基本医疗保险参保和变更登记", "医保", 3),
              item("transfer", "军地医疗保险关系转接", "医保", 4, "insured"),
              item("party", "党组织关系转接", "阿坝藏族羌族自治州汶川县县委组织部门", 5),
              item("league", "团组织关系转接", "团委", 5),
              item("reserve", "预备役登记", "人武部门", 1)));

  ProcessSampleView() {
    addClassName("page");
    edits.setId("edits");
    graph.edit(this::edit);
    Div columns = new Div(graph, graph.pane());
    columns.addClassName("process-columns");
    add(new H1("流程"), columns, edits, path());
    show();
  }

  /** Every mark once. */
  private ProcessGraph path() {
    ProcessGraph path = new ProcessGraph("办理进程");
    path.setId("path");
    path.show(
        new ProcessPicture(
            List.of(
                new PictureStage("preview", "预审", "", Mark.DONE),
                new PictureStage("acceptance", "受理", "", Mark.DONE)),
            List.of(
                item("report", "退役报到", "退役军人事务", 2).marked(Mark.DONE, "已办结"),
                item("household", "户口登记（退役军人恢复户口）", "公安", 3, "report").marked(Mark.RUNNING, "办理中"),
                item("card", "居民身份证申领", "公安", 2, "household").marked(Mark.WAITING, "等待前项"),
                item("grant", "自主就业一次性经济补助金的给付", "退役军人事务", 3, "report").marked(Mark.STOPPED, "已暂停"),
                item("party", "党组织关系转接", "组织部门", 5).marked(Mark.ENDED, "不予办理")),
            7,
            Mark.WAITING));
    return path;
  }

  private Optional<String> edit(ProcessEdit asked) {
    switch (asked) {
      case ProcessEdit.ConnectRequested it ->
          change(it.after(), each -> waiting(each, with(each.after(), it.before())));
      case ProcessEdit.DisconnectRequested it ->
          change(
              it.after(),
              each ->
                  waiting(
                      each,
                      each.after().stream().filter(other -> !other.equals(it.before())).toList()));
      case ProcessEdit.LimitChangeRequested it -> {
        if (it.workingDays() > 9) {
          return Optional.of("九天以上的要先请示。");
        }
        change(
            it.item(),
            each ->
                PictureItem.of(
                    each.id(), each.name(), each.department(), it.workingDays(), each.after()));
      }
      case ProcessEdit.RouteChangeRequested it ->
          change(it.item(), each -> each.routed(it.route()));
    }
    edits.setText(asked.toString());
    show();
    return Optional.empty();
  }

  private void change(String id, UnaryOperator<PictureItem> change) {
    items.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
  }

  private static PictureItem waiting(PictureItem item, List<String> after) {
    return PictureItem.of(item.id(), item.name(), item.department(), item.workingDays(), after)
        .routed(item.route());
  }

  private static List<String> with(List<String> some, String other) {
    List<String> all = new ArrayList<>(some);
    all.add(other);
    return all;
  }

  /** The identity card's order is set above; the league's limit is. */
  private void show() {
    graph.show(
        new ProcessPicture(
            List.of(
                new PictureStage("preview", "预审", "5 日内一次性告知", Mark.PLAIN),
                new PictureStage("awaiting-file", "待档案", "等部队邮寄", Mark.PLAIN),
                new PictureStage("file-review", "审档", "完整 / 缺失", Mark.PLAIN),
                new PictureStage("acceptance", "受理", "核验原件，起算", Mark.PLAIN)),
            items.stream()
                .map(each ->
                    switch (each.id()) {
                      case "card" -> each.changeable(new Changes(false, Set.of(), 1, 2, Map.of()));
                      case "league" ->
                          each.changeable(
                              new Changes(true, Set.copyOf(each.after()), 5, 5, Map.of()));
                      default -> each.changeable(Changes.all(each.after(), ROUTES));
                    })
                .toList(),
            7,
            Mark.PLAIN));
  }

  private static PictureItem item(
      String id, String name, String department, int days, String... after) {
    return PictureItem.of(id, name, department, days, List.of(after)).routed("exchange");
  }
}
