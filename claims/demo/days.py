"""Days of publication that agree with the weekdays in the texts, whenever the demonstration is made."""

from datetime import date, timedelta

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def last(weekday: int, *, today: date, weeks: int = 0) -> date:
    """The latest such weekday that is at least so many weeks before today."""
    latest = today - timedelta(weeks=weeks)
    return latest - timedelta(days=(latest.weekday() - weekday) % 7)
