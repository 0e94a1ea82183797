@echo off
rem Opens the menu of Werkwijzer; forms that are dropped on this file are checked.
setlocal
py -3 "%~dp0scripts\start.py" menu %*
if errorlevel 9009 echo Installeer eerst Python 3.11 of nieuwer van python.org.
pause
