#include "ui/charts/study_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal legendHeight = 16;

} // namespace

StudyChart::StudyChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    connect(&theme, &Theme::changed, this, &StudyChart::redraw);
}

void StudyChart::redraw()
{
    m_picture = QPixmap();
    update();
}

void StudyChart::setLit(const QString &patient)
{
    if (patient == m_lit)
        return;
    m_lit = patient;
    setAccessibleDescription(
        patient.isEmpty() ? QString() : tr("Patient %1 is highlighted. Enter opens the patient.").arg(patient));
    update();
}

void StudyChart::lightUp(const QString &patient, bool fixed)
{
    m_fixed = fixed && !patient.isEmpty();
    if (patient == m_lit)
        return;
    setLit(patient);
    emit litChanged(patient);
}

void StudyChart::paintEvent(QPaintEvent *)
{
    const ChartStyle style = look();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(style.colors.surface);
        QPainter painter(&m_picture);
        paintChart(painter, area(), style);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (!m_lit.isEmpty())
        paintLit(painter, area(), style);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colors().accent, 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void StudyChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_fixed)
        lightUp(patientAt(event->position()), false);
}

void StudyChart::focusInEvent(QFocusEvent *event)
{
    emit focused();
    QWidget::focusInEvent(event);
}

void StudyChart::leaveEvent(QEvent *event)
{
    if (!m_fixed)
        lightUp({}, false);
    QWidget::leaveEvent(event);
}

void StudyChart::mousePressEvent(QMouseEvent *event)
{
    lightUp(patientAt(event->position()), true);
}

void StudyChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QString patient = patientAt(event->position()); !patient.isEmpty())
        emit activated(patient);
}

void StudyChart::keyPressEvent(QKeyEvent *event)
{
    const QStringList patients = order();
    const qsizetype now = patients.indexOf(m_lit);
    const auto go = [&](qsizetype index) {
        if (!patients.isEmpty())
            lightUp(patients.at(std::clamp<qsizetype>(index, 0, patients.size() - 1)), true);
    };
    switch (event->key()) {
    case Qt::Key_Right: go(now + 1); break;
    case Qt::Key_Left: go(now - 1); break;
    case Qt::Key_Down: go(now < 0 ? 0 : now + columns()); break;
    case Qt::Key_Up: go(now - columns()); break;
    case Qt::Key_Home: go(0); break;
    case Qt::Key_End: go(patients.size() - 1); break;
    case Qt::Key_Escape: lightUp({}, false); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_lit.isEmpty())
            emit activated(m_lit);
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void StudyChart::resizeEvent(QResizeEvent *event)
{
    redraw();
    QWidget::resizeEvent(event);
}

void StudyChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void AucByGroupChart::show(const AucData &shown)
{
    m_data = shown;
    redraw();
}

void AucByGroupChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    paintAucByGroup(painter, area, m_data, style);
}

void AucByGroupChart::paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    paintLitAucByGroup(painter, area, m_data, lit(), style);
}

QString AucByGroupChart::patientAt(const QPointF &point) const
{
    return AucByGroupLayout(area(), m_data, look()).patientAt(point, m_data);
}

QStringList AucByGroupChart::order() const
{
    QStringList codes;
    for (const PatientAreas &patient : m_data.patients)
        codes << patient.patient;
    return codes;
}

void AucByPatientChart::show(const AucData &shown, PatientOrder order, AucMarks marks)
{
    m_data = shown;
    m_patients = ordered(shown.patients, order);
    m_marks = marks;
    redraw();
}

void AucByPatientChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    paintGroupLegend(painter, area.topLeft() + QPointF(style.scaled(38), legendHeight / 2), m_data, m_marks, style);
    paintAucByPatient(painter, area.adjusted(0, legendHeight, 0, 0), m_data, m_patients, m_marks, style);
}

void AucByPatientChart::paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    paintLitAucByPatient(painter, area.adjusted(0, legendHeight, 0, 0), m_data, m_patients, lit(), m_marks, style);
}

QString AucByPatientChart::patientAt(const QPointF &point) const
{
    return AucByPatientLayout(area().adjusted(0, legendHeight, 0, 0), m_data, look()).patientAt(point, m_patients);
}

QStringList AucByPatientChart::order() const
{
    QStringList codes;
    for (const PatientAreas &patient : m_patients)
        codes << patient.patient;
    return codes;
}

void CurvesChart::show(const CurvesData &shown)
{
    m_data = shown;
    redraw();
}

void CurvesChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    paintCurves(painter, area, m_data, style);
}

void CurvesChart::paintLit(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    paintLitCurve(painter, area, m_data, lit(), style);
}

QString CurvesChart::patientAt(const QPointF &point) const
{
    return CurvesLayout(area(), m_data, look()).patientAt(point, m_data);
}

QStringList CurvesChart::order() const
{
    QStringList codes;
    for (const PatientCurves &patient : m_data.patients)
        codes << patient.patient;
    return codes;
}

int CurvesChart::columns() const
{
    return CurvesLayout(area(), m_data, look()).columns();
}

} // namespace carnet::ui
